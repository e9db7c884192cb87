package org.punte.identity.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class TreesTest {
    @Test
    void only_what_is_wanted_is_compared() {
        assertThat(Trees.differences(
                        "realm", tree("{'a': 1, 'b': ['y', 'x']}"), tree("{'a': 1, 'b': ['x', 'y'], 'c': 2}")))
                .isEmpty();
    }

    @Test
    void a_difference_is_named_by_its_path_and_never_by_its_value() {
        var wanted = tree("{'locks': {'after': 5}, 'uris': [], 'secret': 'hidden words'}");

        assertThat(Trees.differences("realm", wanted, tree("{'locks': {'after': 30}, 'uris': ['*'], 'secret': 'x'}")))
                .containsExactly("realm.locks.after", "realm.uris", "realm.secret");
    }

    @Test
    void what_nobody_mentions_stays() {
        assertThat(Trees.merged(tree("{'a': {'b': 1, 'c': 2}, 'd': 3}"), tree("{'a': {'b': 9}}"))
                        .toString())
                .isEqualTo("{\"a\":{\"b\":9,\"c\":2},\"d\":3}");
    }

    @Test
    void an_empty_list_is_as_good_as_none() {
        assertThat(Trees.differences("client", tree("{'uris': []}"), tree("{}")))
                .isEmpty();
    }

    private static ObjectNode tree(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}

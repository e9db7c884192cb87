package org.punte.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.punte.infrastructure.InfrastructureResource;
import org.punte.sealing.store.WrappedKeys;

@QuarkusTest
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = {@ResourceArg(name = "service", value = "sealing"), @ResourceArg(name = "keys", value = "true")})
class SealerTest {
    private static final SealedPlace HERE =
            new SealedPlace("thing", "note", UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @Inject
    Sealer sealer;

    @Inject
    KeyProvider provider;

    @Inject
    WrappedKeys wrapped;

    @Inject
    SealingConfig config;

    @Test
    void what_was_sealed_opens_in_its_own_place() {
        byte[] sealed = sealer.seal(HERE, "Crăciunescu");

        assertThat(sealer.open(HERE, sealed)).isEqualTo("Crăciunescu");
    }

    @ParameterizedTest
    @MethodSource("otherPlaces")
    void it_opens_nowhere_else(SealedPlace elsewhere) {
        byte[] sealed = sealer.seal(HERE, "Crăciunescu");
        sealer.seal(elsewhere, "so that a key exists there");

        assertThatThrownBy(() -> sealer.open(elsewhere, sealed)).isInstanceOf(Unsealable.class);
    }

    static Stream<SealedPlace> otherPlaces() {
        return Stream.of(
                new SealedPlace("other", HERE.column(), HERE.row(), HERE.subject(), HERE.agency()),
                new SealedPlace(HERE.table(), "other", HERE.row(), HERE.subject(), HERE.agency()),
                new SealedPlace(HERE.table(), HERE.column(), UUID.randomUUID(), HERE.subject(), HERE.agency()),
                new SealedPlace(HERE.table(), HERE.column(), HERE.row(), UUID.randomUUID(), HERE.agency()),
                new SealedPlace(HERE.table(), HERE.column(), HERE.row(), HERE.subject(), UUID.randomUUID()));
    }

    @Test
    void no_byte_of_it_can_be_changed() {
        byte[] sealed = sealer.seal(HERE, "Crăciunescu");

        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> sealer.open(HERE, changed)).isInstanceOf(Unsealable.class);
        }
    }

    @Test
    void a_fragment_is_refused_like_any_other_change() {
        byte[] sealed = sealer.seal(HERE, "Crăciunescu");

        assertThatThrownBy(() -> sealer.open(HERE, new byte[0])).isInstanceOf(Unsealable.class);
        assertThatThrownBy(() -> sealer.open(HERE, Arrays.copyOf(sealed, 9))).isInstanceOf(Unsealable.class);
    }

    @Test
    void the_same_text_never_looks_the_same_twice() {
        byte[] once = sealer.seal(HERE, "Crăciunescu");
        byte[] again = sealer.seal(HERE, "Crăciunescu");

        assertThat(once).isNotEqualTo(again);
        assertThat(new String(once, UTF_8)).doesNotContain("unescu");
    }

    @Test
    void the_refusal_says_nothing_about_the_text_or_the_reason() {
        byte[] sealed = sealer.seal(HERE, "Crăciunescu");
        var elsewhere = new SealedPlace("thing", "note", UUID.randomUUID(), HERE.subject(), HERE.agency());
        var nobody = new SealedPlace("thing", "note", HERE.row(), UUID.randomUUID(), HERE.agency());

        assertThatThrownBy(() -> sealer.open(elsewhere, sealed)).hasMessage("thing.note cannot be opened");
        assertThatThrownBy(() -> sealer.open(nobody, sealed)).hasMessage("thing.note cannot be opened");
    }

    @Test
    void many_subjects_are_opened_at_once_without_those_that_were_forgotten() {
        var known = placeOf(UUID.randomUUID());
        var forgotten = placeOf(UUID.randomUUID());
        var sealed = Map.of(known, sealer.seal(known, "Crăciunescu"), forgotten, sealer.seal(forgotten, "Moldoveanu"));
        sealer.forget(forgotten.subject());

        assertThat(sealer.openAll(sealed)).isEqualTo(Map.of(known, "Crăciunescu"));
    }

    @Test
    void opening_many_does_not_push_out_the_keys_that_people_work_with() {
        var remembered = new SubjectKeys(provider, wrapped, config);
        var subjects = Stream.generate(UUID::randomUUID).limit(5).toList();
        subjects.forEach(subject -> sealer.seal(placeOf(subject), "Crăciunescu"));

        assertThat(remembered.findAll(subjects)).hasSize(5);
        assertThat(remembered.remembers(subjects.get(0))).isFalse();
    }

    @Test
    void among_many_a_changed_text_is_refused() {
        var place = placeOf(UUID.randomUUID());
        byte[] sealed = sealer.seal(place, "Crăciunescu");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> sealer.openAll(Map.of(place, sealed))).isInstanceOf(Unsealable.class);
    }

    private static SealedPlace placeOf(UUID subject) {
        return new SealedPlace("thing", "note", UUID.randomUUID(), subject, UUID.randomUUID());
    }
}

package org.punte.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class MeaningsTest {
    private final Schema note = OASFactory.createSchema().addType(SchemaType.STRING);
    private final Schema letter = OASFactory.createSchema().addProperty("note", note);

    @Test
    void members_and_parameters_say_what_they_mean() {
        var open = OASFactory.createParameter().name("open");
        var after = OASFactory.createParameter().name("after");
        var operation = OASFactory.createOperation()
                .operationId("LetterResource_list")
                .addParameter(open)
                .addParameter(after);
        var meanings = meanings(Map.of("Letter.note", "Sealed", "LetterResource_list.open", "Not over"));

        meanings.tell("Letter", letter);
        meanings.tell(operation);
        meanings.requireAllTold();

        assertThat(letter.getProperties().get("note").getDescription()).isEqualTo("Sealed");
        assertThat(open.getDescription()).isEqualTo("Not over");
        assertThat(after.getDescription()).contains("next");
    }

    @Test
    void what_is_no_longer_there_is_not_described() {
        var meanings = meanings(Map.of("Letter.gone", "Nowhere"));

        meanings.tell("Letter", letter);

        assertThatThrownBy(meanings::requireAllTold).hasMessageContaining("Letter.gone");
    }

    @Test
    void a_pattern_is_one_of_the_whole_text() {
        note.setPattern("desk|own");
        var code = OASFactory.createSchema().pattern("[A-Z]{1,3}");
        var full = OASFactory.createSchema().pattern("\\S");
        letter.addProperty("codes", OASFactory.createSchema().items(code)).addProperty("full", full);

        WholePatterns.complete(letter);

        assertThat(note.getPattern()).isEqualTo("^(?:desk|own)$");
        assertThat(code.getPattern()).isEqualTo("^[A-Z]{1,3}$");
        assertThat(full.getPattern()).isEqualTo("\\S");
    }

    private static Meanings meanings(Map<String, String> said) {
        var meanings = new Properties();
        meanings.putAll(said);
        return new Meanings(meanings);
    }
}

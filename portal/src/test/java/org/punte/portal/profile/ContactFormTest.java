package org.punte.portal.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.punte.portal.client.Refused;
import org.punte.portal.fact.Typed;

class ContactFormTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KNOWN = """
            {"ways":[{"channel":"CALL","address":"+40 799","confirmedSafe":true,"hours":[
              {"days":["MONDAY","TUESDAY"],"from":"08:00","to":"10:00"},{"days":["SUNDAY"],"from":"20:00","to":"22:30"}]}],
             "zone":"Europe/Bucharest"}""";

    @Test
    void every_span_of_hours_is_in_the_form_and_one_more_and_all_of_them_are_kept() throws Exception {
        var form = ContactForm.of(JSON.readTree(KNOWN));

        assertThat(form.ways().get(0).spans()).hasSize(3).last().isEqualTo(SpanForm.EMPTY);
        assertThat(form.ways()).hasSize(4).last().isEqualTo(WayForm.EMPTY);
        assertThat((Object) JSON.valueToTree(form.told())).isEqualTo(JSON.readTree(KNOWN));
    }

    @Test
    void as_typed_each_way_has_its_own_spans_and_an_empty_one_is_none() {
        var fields = typed();
        fields.put("days-0-1", List.of("FRIDAY"));
        fields.put("from-0-1", List.of("21:00"));
        fields.put("to-0-1", List.of("23:00"));

        JsonNode told = JSON.valueToTree(ContactForm.of(Typed.of(fields)).told());

        assertThat(told.at("/ways/0/hours")).hasSize(2);
        assertThat(told.at("/ways/0/hours/0/from").asText()).isEqualTo("08:00");
        assertThat(told.at("/ways/0/hours/1/days/0").asText()).isEqualTo("FRIDAY");
    }

    @Test
    void days_without_hours_cannot_be_read() {
        var fields = typed();
        fields.put("days-0-1", List.of("FRIDAY"));

        assertThatThrownBy(() -> ContactForm.of(Typed.of(fields)).told()).isInstanceOf(Refused.class);
    }

    private static Map<String, List<String>> typed() {
        return new HashMap<>(Map.of(
                "way", List.of("0"),
                "channel-0", List.of("CALL"),
                "span-0", List.of("0", "1", "2"),
                "days-0-0", List.of("MONDAY"),
                "from-0-0", List.of("08:00"),
                "to-0-0", List.of("10:00")));
    }
}

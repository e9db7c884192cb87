package org.punte.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.portal.client.Problem;
import org.punte.portal.client.Refused;
import org.punte.portal.client.Unreadable;
import org.punte.portal.client.membership.Weekday;

class FieldsTest {
    @ParameterizedTest
    @ValueSource(strings = {"2027-01-02", "02.01.2027", "2.1.2027", " 2027-01-02 "})
    void a_day_is_read_from_a_calendar_and_from_a_keyboard(String typed) {
        assertThat(Fields.date(typed)).isEqualTo(LocalDate.of(2027, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-02T09:30", "2027-01-02 09:30", "2.1.2027 09:30"})
    void so_is_a_moment(String typed) {
        assertThat(Fields.moment(typed)).isEqualTo(LocalDateTime.of(2027, 1, 2, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "30.02.2027", "2027-02-30", "1.2.27", "2.1"})
    void what_is_no_day_is_refused(String typed) {
        assertThatThrownBy(() -> Fields.date(typed)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-02", "09:30", "2027-01-02T25:00"})
    void what_is_no_moment_is_refused(String typed) {
        assertThatThrownBy(() -> Fields.moment(typed)).isInstanceOf(Refused.class);
    }

    @Test
    void where_one_of_several_cannot_be_read_all_that_stands_in_the_field_is_said_back() {
        assertThat(Fields.several("30, 7", ",", Fields::number)).containsExactly(30, 7);
        assertThatThrownBy(() -> Fields.several(" 30, soon", ",", Fields::number))
                .isInstanceOfSatisfying(
                        Unreadable.class, refused -> assertThat(refused.typed()).isEqualTo("30, soon"));
    }

    @Test
    void an_empty_field_is_an_absent_one() {
        assertThat(Fields.date(" ")).isNull();
        assertThat(Fields.moment(null)).isNull();
    }

    @Test
    void among_what_was_ticked_an_empty_one_is_none() {
        var id = UUID.randomUUID();

        assertThat(Fields.ids(List.of("", id.toString()))).containsExactly(id);
        assertThat(Fields.codes(Weekday.class, List.of("MON", " "))).containsExactly(Weekday.MON);
    }

    @Test
    void what_has_to_be_there_is_named_where_it_is_not() {
        assertThatThrownBy(() -> Fields.required(Fields.date(" "), "signedOn"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problem()).isEqualTo(Problem.at("signedOn")));
        assertThatThrownBy(() -> Fields.some(List.of(), "roles"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problem()).isEqualTo(Problem.at("roles")));
    }
}

package org.punte.portal.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.portal.client.identity.Person;
import org.punte.portal.client.minor.Age;
import org.punte.portal.client.referral.Envelope.AgeBand;

/** Doubt means child: also where the service of a release before says nothing. */
class PersonReadTest {
    private static final String ID = "\"id\":\"7d1f0c52-93a4-4a1e-8f6b-1c2d3e4f5a60\"";
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"treatedAsChild\":null", ",\"treatedAsChild\":true"})
    void nobody_is_an_adult_of_whom_that_is_not_said(String said) throws JsonProcessingException {
        var person = json.readValue("{" + ID + said + "}", Person.class);
        var age = json.readValue("{" + ID + said + ",\"decisions\":[]}", Age.class);

        assertThat(person.treatedAsChild()).isTrue();
        assertThat(person.ageBand()).isEqualTo(AgeBand.CHILD_OR_IN_DOUBT);
        assertThat(age.treatedAsChild()).isTrue();
    }

    @Test
    void an_adult_is_one() throws JsonProcessingException {
        var person = json.readValue("{" + ID + ",\"treatedAsChild\":false}", Person.class);

        assertThat(person.treatedAsChild()).isFalse();
        assertThat(person.ageBand()).isEqualTo(AgeBand.ADULT);
    }
}

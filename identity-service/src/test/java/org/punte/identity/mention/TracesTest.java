package org.punte.identity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.identity.vault.Identity;

class TracesTest {
    private static final Traces TRACES = Traces.of(somebody());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ștefania asks for a cot",
                "stefaniei are nevoie",
                "D-na BRANZANESCU vine azi",
                "de la Brânzăneasca, Brânzănescului",
                "known as Luminita"
            })
    void names_are_found_without_diacritics_and_with_other_endings(String text) {
        assertThat(TRACES.in(text)).contains(Mention.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call 0799 123 987",
                "0799123987",
                "+40-799-123-987",
                "sms 0733 444 555",
                "0744.111.222",
                "her aunt: 0232/765432"
            })
    void a_telephone_number_is_found_however_it_is_written(String text) {
        assertThat(TRACES.in(text)).containsExactly(Mention.PHONE);
    }

    @ParameterizedTest
    @CsvSource({
        "write to Lumi.Visinescu@posta.example, EMAIL",
        "she is @lumi_vis there, HANDLE",
        "lumi vis on Telegram, HANDLE",
        "facebook: casa.lumi, HANDLE",
        "say Zambila-Albastra, CODE_WORD"
    })
    void safe_ways_and_the_code_word_are_found(String text, Mention mention) {
        assertThat(TRACES.in(text)).containsExactly(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://www.tiktok.com/@lumi_vis | find lumi_vis there",
                "Telegram lumi_vis | lumi_vis on Telegram",
                "pe Telegram lumivis | scrie la lumivis",
                "WhatsApp 0744 111 222, facebook: casa.lumi | she is casa.lumi",
                "0744 111 222; lumivis | she is lumivis",
                "https://facebook.com/casa.lumi?mibextid=x | she is casa.lumi",
                "facebook.com/casa.lumi/#about | she is casa.lumi",
                "Facebook: Lumi Vis | as lumi vis there"
            })
    void a_name_on_a_network_is_found_however_its_address_was_written(String address, String text) {
        assertThat(Traces.of(onMessenger(address)).in(text)).contains(Mention.HANDLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WhatsApp, Signal",
                "0744 111 222, only evenings",
                "Telegram: on",
                "0744 111 222, after 18.00",
                "https://www.tiktok.com/",
                "doar WhatsApp",
                "WhatsApp only",
                "bare Signal",
                "WhatsApp seara",
                "WhatsApp dimineața",
                "0744 111 222; sister"
            })
    void ordinary_words_beside_an_address_are_no_name(String address) {
        var text =
                "On WhatsApp or Signal only, in the evenings from 18.00, at www.example.com; a cot. Doar seara, nu dimineața. "
                        + "Bare i dag; her sister comes along";
        assertThat(Traces.of(onMessenger(address)).in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "born 9.3.1987",
                "1987-03-09",
                "09/03/87",
                "nascuta la 9 martie 1987",
                "March 9, 1987",
                "9. mars 1987"
            })
    void a_date_of_birth_is_found_however_it_is_written(String text) {
        assertThat(TRACES.in(text)).containsExactly(Mention.BIRTH_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two beds for 3 nights from 9.12.2026",
                "speaks Romanian, needs a step-free room",
                "step 12 of 30",
                "volumineus, an albastru room, at the town hall"
            })
    void what_names_nobody_passes(String text) {
        assertThat(TRACES.in(text)).isEmpty();
    }

    private static Identity onMessenger(String address) {
        return identity("""
                {"safeContact": {"ways": [{"channel": "MESSENGER", "address": "%s", "confirmedSafe": true}]}}""".formatted(address));
    }

    private static Identity somebody() {
        return identity("""
                    {"givenName": "Ștefania", "familyName": "Brânzănescu", "aliases": ["Luminița"],
                     "phone": "+40 799 123 987", "birthDate": {"precision": "EXACT", "from": "1987-03-09"},
                     "safeContact": {"codeWord": "zambilă albastră", "ways": [
                         {"channel": "TEXT", "address": "+40 733 444 555 0744111222", "confirmedSafe": true},
                         {"channel": "EMAIL", "address": "lumi.visinescu@posta.example", "confirmedSafe": true},
                         {"channel": "MESSENGER", "address": "Telegram @lumi_vis", "confirmedSafe": true},
                         {"channel": "MESSENGER", "address": "facebook.example/casa.lumi", "confirmedSafe": false},
                         {"channel": "IN_PERSON", "address": "town hall", "confirmedSafe": true},
                         {"channel": "THIRD_PERSON", "address": "0232/765432", "confirmedSafe": true}]}}""");
    }

    private static Identity identity(String json) {
        try {
            return JsonMapper.builder().addModule(new JavaTimeModule()).build().readValue(json, Identity.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

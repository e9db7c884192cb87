package org.punte.referrals.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Veniți pe strada Lăpușneanu 14",
                "Str. Palat, nr. 7",
                "Șos. Națională 184, bl. A2, sc. B",
                "Bulevardul Carol I nr 11",
                "Splaiul Bahlui mal stâng",
                "Calea Victoriei 100",
                "in 12 Harbour Street",
                "Ring at Storgata 5, Oslo",
                "Kirkeveien 71",
                "700259 Iași",
                "47.16667, 27.60000",
                "https://osm.example/x",
                "etajul 3, ap. 12"
            })
    void what_leads_to_a_door_is_found(String text) {
        assertThat(Addresses.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bring an identity document if there is one",
                "Programare cu 2 zile înainte; interpret la cerere",
                "Minorii vin cu reprezentantul legal",
                "Første samtale varer 60 minutter",
                "Free of charge, 24 hours a day"
            })
    void conditions_are_let_through(String text) {
        assertThat(Addresses.isIn(text)).isFalse();
    }
}

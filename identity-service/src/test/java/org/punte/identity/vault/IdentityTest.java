package org.punte.identity.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private final Identity somebody = new Identity(
            " ",
            "Ştefania",
            "T\u0327a\u0306rnea",
            LocalDate.parse("1987-03-09"),
            "RO",
            "+40 799",
            null,
            List.of("ron"));

    @Test
    void what_was_told_comes_back_in_one_spelling() {
        assertThat(Identity.of(somebody.facts()))
                .isEqualTo(new Identity(
                        null,
                        "Ștefania",
                        "Țărnea",
                        LocalDate.parse("1987-03-09"),
                        "RO",
                        "+40 799",
                        null,
                        List.of("ron")));
    }

    @Test
    void every_fact_has_a_category_that_the_vault_holds() {
        assertThat(IdentifierKind.values())
                .allSatisfy(kind -> assertThat(Vault.HELD).contains(kind.category));
    }

    @Test
    void it_never_prints_itself() {
        assertThat(somebody).hasToString("Identity[sealed]");
    }
}

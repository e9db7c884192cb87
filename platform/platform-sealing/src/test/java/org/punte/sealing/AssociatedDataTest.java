package org.punte.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssociatedDataTest {
    private final UUID row = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private final UUID subject = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    private final UUID agency = UUID.fromString("00000000-0000-4000-8000-00000000000c");
    private final SealedPlace place = new SealedPlace("thing", "note", row, subject, agency);

    @Test
    void it_names_service_table_column_row_subject_agency_and_key() {
        byte[] bound = AssociatedData.of("some-service", place, -1);

        assertThat(new String(bound, UTF_8))
                .isEqualTo("v1|some-service|thing|note|00000000-0000-4000-8000-00000000000a"
                        + "|00000000-0000-4000-8000-00000000000b|00000000-0000-4000-8000-00000000000c|4294967295");
    }

    @Test
    void no_part_can_smuggle_in_another() {
        var crafted = new SealedPlace("thing|note", "x", row, subject, agency);

        assertThatThrownBy(() -> AssociatedData.of("some-service", crafted, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

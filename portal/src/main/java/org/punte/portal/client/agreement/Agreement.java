package org.punte.portal.client.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Category;

/** What two agencies agreed to share, and until when. */
public record Agreement(
        UUID id,
        UUID proposer,
        UUID partner,
        String number,
        @Nullable LocalDate signedOn,
        List<Category> categories,
        LocalDate validUntil,
        AgreementState state) {
    public boolean isProposed() {
        return state == AgreementState.PROPOSED;
    }

    /** Could still be ended. */
    public boolean isOpen() {
        return isProposed() || state == AgreementState.CONFIRMED;
    }

    public UUID otherThan(UUID agency) {
        return proposer.equals(agency) ? partner : proposer;
    }
}

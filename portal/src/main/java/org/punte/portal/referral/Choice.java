package org.punte.portal.referral;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.identity.Consent;

/** A live consent of the person, as something to choose in the form: it decides to whom the referral can go. */
record Choice(Consent consent, String agency) {
    static List<Choice> of(List<Consent> consents, Directory directory) {
        return consents.stream()
                .filter(Consent::isShared)
                .map(consent -> new Choice(consent, directory.name(consent.receiver())))
                .toList();
    }

    /** Of the consent, as the form sends it. */
    String id() {
        return consent.id().toString();
    }

    boolean isFor(@Nullable UUID agency) {
        return consent.receiver() != null && consent.receiver().equals(agency);
    }
}

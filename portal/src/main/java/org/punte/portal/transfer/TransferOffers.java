package org.punte.portal.transfer;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.punte.portal.client.referral.Envelope.AgeBand;
import org.punte.portal.client.transfer.AskReason;
import org.punte.portal.client.transfer.Fate;
import org.punte.portal.client.transfer.RefuseReason;

/** What the selections around transfers offer, for templates: {@code transfers:fates}. */
@TemplateExtension(namespace = "transfers")
class TransferOffers {
    private TransferOffers() {}

    static List<Fate> fates() {
        return List.of(Fate.values());
    }

    static List<AskReason> askReasons() {
        return List.of(AskReason.values());
    }

    static List<RefuseReason> refuseReasons() {
        return List.of(RefuseReason.values());
    }

    static AgeBand child() {
        return AgeBand.CHILD_OR_IN_DOUBT;
    }

    static AgeBand adult() {
        return AgeBand.ADULT;
    }
}

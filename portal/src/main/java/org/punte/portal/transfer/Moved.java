package org.punte.portal.transfer;

import java.util.List;
import java.util.UUID;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.transfer.HandedOver;
import org.punte.portal.client.transfer.OpenReferral;

/** An item of a case that goes elsewhere, and what of it the reader may see. */
record Moved(
        Referral referral,
        List<OpenReferral> decisions,
        List<HandedOver> handedOver,
        List<Own> own,
        boolean mayTake,
        boolean mayAsk) {
    /** An item of the reader's agency that is not over. */
    record Own(UUID id, String code, ServiceCode service, UUID receiver) {}

    /** What can take the place of a handed-over item: it asks for the same. */
    public List<Own> ownFor(HandedOver item) {
        return own.stream().filter(one -> one.service() == item.service()).toList();
    }
}

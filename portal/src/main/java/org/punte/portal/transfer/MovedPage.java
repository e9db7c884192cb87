package org.punte.portal.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.identity.Grant;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.client.referral.ReferralClient.Narrowed;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.transfer.HandedOver;
import org.punte.portal.client.transfer.OpenReferral;
import org.punte.portal.client.transfer.TransferClient;
import org.punte.portal.page.Frame;
import org.punte.portal.transfer.Moved.Own;

/** Puts together what the page about one item of a moving case needs from two services. */
@RequestScoped
class MovedPage {
    private final TransferClient transfers;
    private final ReferralClient referrals;
    private final IdentityClient identity;
    private final Frame frame;

    @Inject
    MovedPage(
            @RestClient TransferClient transfers,
            @RestClient ReferralClient referrals,
            @RestClient IdentityClient identity,
            Frame frame) {
        this.transfers = transfers;
        this.referrals = referrals;
        this.identity = identity;
        this.frame = frame;
    }

    Moved of(UUID id) {
        var referral = referrals.referral(id);
        boolean taken = referral.isReceived() && referral.status().isTaken();
        boolean mine = taken && referral.names(frame.me().account());
        var handedOver =
                referral.isTransfer() && mine ? Listed.orNone(() -> transfers.handedOver(id)) : List.<HandedOver>of();
        return new Moved(
                referral,
                referral.isTransfer() && !referral.isReceived()
                        ? transfers.decisions(id).items()
                        : List.<OpenReferral>of(),
                handedOver,
                handedOver.isEmpty() ? List.of() : own(id, handedOver),
                referral.isTransfer() && mine,
                !referral.isTransfer() && taken && (mine || frame.me().supervises()));
    }

    /** For the same human only, once the own record is known; until then all that ask for one of these services. */
    private List<Own> own(UUID transfer, List<HandedOver> handedOver) {
        var person = ownRecord(transfer);
        if (person != null) {
            return Listed.orNone(() -> transfers.open(person)).stream()
                    .map(open -> new Own(open.id(), open.code(), open.service(), open.receiver()))
                    .toList();
        }
        return handedOver.stream()
                .map(HandedOver::service)
                .distinct()
                .flatMap(this::sent)
                .toList();
    }

    private @Nullable UUID ownRecord(UUID transfer) {
        return Listed.orNone(() -> identity.grants(transfer)).stream()
                .map(Grant::receiverPerson)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Stream<Own> sent(ServiceCode service) {
        return Listed.orNone(() -> referrals.sent(Narrowed.ofService(service))).stream()
                .filter(sent -> sent.status() != ReferralStatus.DRAFT && !sent.isOver() && sent.receiver() != null)
                .map(sent -> new Own(sent.id(), sent.code(), sent.service(), sent.receiver()));
    }
}

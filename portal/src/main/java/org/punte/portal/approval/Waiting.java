package org.punte.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Names;
import org.punte.portal.client.Silence;
import org.punte.portal.client.partner.Partner;
import org.punte.portal.client.partner.PartnerClient;
import org.punte.portal.client.staff.Correction;
import org.punte.portal.client.staff.Freeze;
import org.punte.portal.client.staff.MailDomain;
import org.punte.portal.client.staff.Review;
import org.punte.portal.client.staff.RoleGrant;
import org.punte.portal.client.staff.SecondPersonClient;
import org.punte.portal.client.staff.StaffClient;
import org.punte.portal.page.Frame;

/** What waits for the one who looks, each list only if it may be seen. */
@RequestScoped
public class Waiting {
    private final SecondPersonClient decisions;
    private final PartnerClient partners;
    private final StaffClient staff;
    private final Frame frame;
    private final Names names;

    @Inject
    Waiting(
            @RestClient SecondPersonClient decisions,
            @RestClient PartnerClient partners,
            @RestClient StaffClient staff,
            Frame frame,
            Names names) {
        this.decisions = decisions;
        this.partners = partners;
        this.staff = staff;
        this.frame = frame;
        this.names = names;
    }

    /** The one list without which the page makes no sense: whoever may not see it is refused. */
    public List<RoleGrant> getGrants() {
        return decisions.pendingGrants().items();
    }

    public List<MailDomain> getDomains() {
        return Silence.orNone(this::domains);
    }

    public List<Partner> getSystems() {
        return Silence.orNone(this::systems);
    }

    public List<Freeze> getFreezes() {
        return Silence.orNone(this::freezes);
    }

    public List<Review.Escalation> getEscalations() {
        return Silence.orNone(this::escalations);
    }

    public List<Correction> getCorrections() {
        return Silence.orNone(this::corrections);
    }

    /** How much that is together; what a service that is silent keeps is not counted as nothing: its silence is thrown. */
    public int count() {
        return getGrants().size()
                + domains().size()
                + systems().size()
                + freezes().size()
                + escalations().size()
                + corrections().size();
    }

    private List<MailDomain> domains() {
        return Silence.unlessForbidden(() -> decisions.pendingDomains().items());
    }

    private List<Partner> systems() {
        return Silence.unlessForbidden(() -> partners.awaiting().items());
    }

    private List<Freeze> freezes() {
        var mine = frame.me().supervises() || frame.me().administersAgency();
        return mine ? Silence.unlessForbidden(() -> staff.freezes().items()) : List.of();
    }

    private List<Review.Escalation> escalations() {
        return frame.me().administersNetwork()
                ? Silence.unlessForbidden(() -> decisions.escalations().items())
                : List.of();
    }

    /** Somebody of another agency than who proposed, and than the one that is meant. */
    private List<Correction> corrections() {
        if (!frame.me().administersNetwork()) return List.of();
        var home = frame.me().agency().id();
        return Silence.unlessForbidden(() -> decisions.corrections(null).items()).stream()
                .filter(correction -> correction.isForSomebodyOf(home))
                .toList();
    }

    public String agency(@Nullable UUID id) {
        return names.agency(id);
    }

    public String person(@Nullable UUID id) {
        return names.colleague(id);
    }
}

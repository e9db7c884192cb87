package org.punte.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Names;
import org.punte.portal.client.Listed;
import org.punte.portal.client.partner.Partner;
import org.punte.portal.client.partner.PartnerClient;
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

    /** What one proposed oneself waits for somebody else. */
    public List<MailDomain> getDomains() {
        var mine = frame.me().account();
        return Listed.orNone(() -> decisions.mailDomains(null)).stream()
                .filter(MailDomain::isOpen)
                .filter(domain -> !mine.equals(domain.proposedBy()))
                .toList();
    }

    public List<Partner> getSystems() {
        return Listed.orNone(partners::awaiting);
    }

    public List<Freeze> getFreezes() {
        var mine = frame.me().supervises() || frame.me().administersAgency();
        return mine ? Listed.orNone(staff::freezes) : List.of();
    }

    public List<Review.Escalation> getEscalations() {
        return frame.me().administersNetwork() ? Listed.orNone(decisions::escalations) : List.of();
    }

    /** How much that is together. */
    public int count() {
        return getGrants().size()
                + getDomains().size()
                + getSystems().size()
                + getFreezes().size()
                + getEscalations().size();
    }

    public String agency(@Nullable UUID id) {
        return names.agency(id);
    }

    public String person(@Nullable UUID id) {
        return names.colleague(id);
    }
}

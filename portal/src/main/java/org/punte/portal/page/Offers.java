package org.punte.portal.page;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Stream;
import org.punte.portal.client.application.ApplicationStatus;
import org.punte.portal.client.application.CheckKind;
import org.punte.portal.client.cases.ClosingReason;
import org.punte.portal.client.cases.NeedUrgency;
import org.punte.portal.client.consent.ConsentBasis;
import org.punte.portal.client.consent.Purpose;
import org.punte.portal.client.desk.DeskView;
import org.punte.portal.client.identity.AgeBasis;
import org.punte.portal.client.identity.AgencyKind;
import org.punte.portal.client.identity.Category;
import org.punte.portal.client.matching.DoubleDecision;
import org.punte.portal.client.matching.EndReason;
import org.punte.portal.client.matching.LinkReason;
import org.punte.portal.client.matching.WorkersWord;
import org.punte.portal.client.membership.AgencyStatus;
import org.punte.portal.client.membership.Weekday;
import org.punte.portal.client.openstep.PutAwayReason;
import org.punte.portal.client.partner.Scope;
import org.punte.portal.client.referral.CancelReason;
import org.punte.portal.client.referral.DeclineReason;
import org.punte.portal.client.referral.Outcome;
import org.punte.portal.client.referral.PlaceKind;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.client.referral.Requirement;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;
import org.punte.portal.client.staff.BlockReason;
import org.punte.portal.client.staff.Role;

/** What the selections in forms offer, for templates: {@code page:services}. */
@TemplateExtension(namespace = "page")
class Offers {
    private Offers() {}

    static List<ReferralStatus> statuses() {
        return ReferralStatus.listed();
    }

    static List<Urgency> urgencies() {
        return List.of(Urgency.values());
    }

    static List<ServiceCode> services() {
        return ServiceCode.offered();
    }

    static List<PlaceKind> places() {
        return List.of(PlaceKind.values());
    }

    static List<Requirement> requirements() {
        return Requirement.offered();
    }

    static List<DeclineReason> declineReasons() {
        return DeclineReason.offered();
    }

    static List<DeclineReason> callReasons() {
        return DeclineReason.offeredToCall();
    }

    static List<CancelReason> cancelReasons() {
        return CancelReason.offered();
    }

    static List<PutAwayReason> putAwayReasons() {
        return PutAwayReason.offered();
    }

    static List<Outcome> outcomes() {
        return Outcome.offered();
    }

    static List<Category> categories() {
        return Category.offered();
    }

    static List<AgeBasis> ageBases() {
        return Stream.of(AgeBasis.values()).toList();
    }

    static List<NeedUrgency> needUrgencies() {
        return List.of(NeedUrgency.values());
    }

    static List<AgencyKind> agencyKinds() {
        return Stream.of(AgencyKind.values()).toList();
    }

    static List<ApplicationStatus> applicationStates() {
        return ApplicationStatus.listed();
    }

    static List<AgencyStatus> agencyStates() {
        return AgencyStatus.listed();
    }

    static List<CheckKind> checkKinds() {
        return CheckKind.offered();
    }

    static List<Weekday> weekdays() {
        return List.of(Weekday.values());
    }

    static List<Role> roles() {
        return Role.offered();
    }

    static List<BlockReason> blockReasons() {
        return BlockReason.offered();
    }

    static List<Scope> scopes() {
        return Scope.offered();
    }

    static List<ClosingReason> closingReasons() {
        return List.of(ClosingReason.values());
    }

    static List<Purpose> purposes() {
        return Purpose.offered();
    }

    static List<ConsentBasis> bases() {
        return ConsentBasis.offered();
    }

    static List<DoubleDecision> doubleDecisions() {
        return DoubleDecision.offered();
    }

    /** How one's own records can belong together. */
    static List<DoubleDecision> relations() {
        return DoubleDecision.offered().stream()
                .filter(code -> code != DoubleDecision.DIFFERENT)
                .toList();
    }

    static DoubleDecision child() {
        return DoubleDecision.CHILD;
    }

    static List<WorkersWord> workersWords() {
        return WorkersWord.offered();
    }

    static List<LinkReason> linkReasons() {
        return LinkReason.offered();
    }

    static List<DeskView> deskViews() {
        return List.of(DeskView.values());
    }

    static List<Language> languages() {
        return List.of(Language.values());
    }

    static List<EndReason> endReasons() {
        return EndReason.offered();
    }
}

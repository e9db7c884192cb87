package org.punte.portal.page;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Stream;
import org.punte.portal.client.cases.NeedUrgency;
import org.punte.portal.client.identity.AgeBasis;
import org.punte.portal.client.identity.Category;
import org.punte.portal.client.referral.CancelReason;
import org.punte.portal.client.referral.DeclineReason;
import org.punte.portal.client.referral.Outcome;
import org.punte.portal.client.referral.PlaceKind;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.client.referral.Requirement;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;

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

    static List<CancelReason> cancelReasons() {
        return List.of(CancelReason.values());
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
}

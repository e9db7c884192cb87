package org.punte.portal.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.agreement.AgreementState;
import org.punte.portal.client.application.ApplicationStatus;
import org.punte.portal.client.application.CheckKind;
import org.punte.portal.client.cases.ClosingReason;
import org.punte.portal.client.cases.NeedUrgency;
import org.punte.portal.client.identity.AgeBasis;
import org.punte.portal.client.identity.AgencyKind;
import org.punte.portal.client.identity.Category;
import org.punte.portal.client.identity.ConsentState;
import org.punte.portal.client.membership.AgencyStatus;
import org.punte.portal.client.membership.Decided;
import org.punte.portal.client.membership.Weekday;
import org.punte.portal.client.membership.WorkKind;
import org.punte.portal.client.partner.Scope;
import org.punte.portal.client.referral.CancelReason;
import org.punte.portal.client.referral.DeclineReason;
import org.punte.portal.client.referral.Envelope.AgeBand;
import org.punte.portal.client.referral.Outcome;
import org.punte.portal.client.referral.PlaceKind;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.client.referral.Requirement;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;
import org.punte.portal.client.staff.BlockReason;
import org.punte.portal.client.staff.MailDomain;
import org.punte.portal.client.staff.Role;

/** What the codes of the services are called. */
@MessageBundle("code")
public interface CodeWords {
    @Message
    String status(ReferralStatus code);

    @Message
    String urgency(Urgency code);

    @Message
    String service(ServiceCode code);

    @Message
    String age_band(AgeBand code);

    @Message
    String place(PlaceKind code);

    @Message
    String requirement(Requirement code);

    @Message
    String decline_reason(DeclineReason code);

    @Message
    String cancel_reason(CancelReason code);

    @Message
    String outcome(Outcome code);

    @Message
    String category(Category code);

    @Message
    String age_basis(AgeBasis code);

    @Message
    String consent_state(ConsentState code);

    @Message
    String agency_kind(AgencyKind code);

    @Message
    String need_urgency(NeedUrgency code);

    @Message
    String application_state(ApplicationStatus code);

    @Message
    String check(CheckKind code);

    @Message
    String agency_state(AgencyStatus code);

    @Message
    String weekday(Weekday code);

    @Message
    String work(WorkKind code);

    @Message
    String decision(Decided.Kind code);

    @Message
    String agreement_state(AgreementState code);

    @Message
    String role(Role code);

    @Message
    String block_reason(BlockReason code);

    @Message
    String domain_state(MailDomain.State code);

    @Message
    String scope(Scope code);

    @Message
    String closing_reason(ClosingReason code);
}

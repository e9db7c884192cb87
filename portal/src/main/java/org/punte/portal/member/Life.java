package org.punte.portal.member;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.membership.Decided;
import org.punte.portal.client.membership.Member;
import org.punte.portal.client.membership.OpenWork;
import org.punte.portal.client.staff.Correction;
import org.punte.portal.client.staff.MailDomain;
import org.punte.portal.client.staff.StaffMember;

/** An agency with what was decided about it, who stands by it, and how much it still holds. */
record Life(
        Member member,
        @Nullable String guardian,
        List<String> sponsors,
        List<Step> steps,
        @Nullable OpenWork work,
        List<MailDomain> domains,
        List<Second> seconds,
        List<Corrected> corrections,
        List<StaffMember> people) {
    /** A decision with the name of the agency for which it was taken. */
    record Step(Decided decided, String agency) {}

    /** A correction with the name of the agency for which it was proposed, and whether the one who looks may agree to it, or take it back. */
    record Corrected(Correction correction, String from, boolean forMe, boolean ours) {}

    /** Whether another one can be proposed. */
    public boolean isCorrectable() {
        return corrections.stream().noneMatch(one -> one.correction().isOpen());
    }

    /** A second person that the agency proposed, with the name of the partner. */
    record Second(UUID id, String partner) {}
}

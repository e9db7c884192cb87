package org.punte.portal.member;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.AgencyKind;
import org.punte.portal.client.staff.StaffCommand;
import org.punte.portal.code.Regions;
import org.punte.portal.page.Fields;

/** What an agency shall be known by, as typed: a county's name will do. */
class CorrectionForm {
    @RestForm
    @Nullable
    String name;

    @RestForm
    @Nullable
    String kind;

    @RestForm
    @Nullable
    String county;

    @RestForm
    @Nullable
    String reason;

    StaffCommand.CorrectAgency command(UUID agency) {
        var where = Fields.text(county);
        return new StaffCommand.CorrectAgency(
                agency,
                Fields.required(Fields.text(name), "name"),
                Fields.required(Fields.code(AgencyKind.class, kind), "kind"),
                where == null ? null : Regions.code(where),
                Fields.required(Fields.text(reason), "reason"));
    }
}

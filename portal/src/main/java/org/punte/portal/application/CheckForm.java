package org.punte.portal.application;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.application.Check;
import org.punte.portal.client.application.CheckKind;
import org.punte.portal.client.application.Decision;
import org.punte.portal.page.Fields;

/** The fields about a check that was made outside of this system, as typed. */
public class CheckForm {
    @RestForm
    @Nullable
    String checked;

    @RestForm
    @Nullable
    String reference;

    @RestForm
    @Nullable
    String on;

    /** What the service is told. */
    public Decision.Checked decision() {
        return new Decision.Checked(new Check(
                Fields.required(Fields.code(CheckKind.class, checked), "checked"),
                Fields.required(Fields.text(reference), "reference"),
                Fields.required(Fields.date(on), "on")));
    }
}

package org.punte.portal.agreement;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.agreement.ProposeAgreement;
import org.punte.portal.client.identity.Category;
import org.punte.portal.page.Fields;

/** The fields of the form that proposes an agreement, as typed. */
class Proposal {
    private static final List<Category> SHARED = List.of(Category.IDENTITY, Category.CONTACT, Category.LANGUAGE);

    @RestForm
    @Nullable
    String with;

    @RestForm
    @Nullable
    String number;

    @RestForm
    @Nullable
    String signedOn;

    @RestForm
    List<String> categories = List.of();

    @RestForm
    @Nullable
    String validUntil;

    ProposeAgreement command() {
        return new ProposeAgreement(
                Fields.required(Fields.id(with), "with"),
                Fields.required(number(), "number"),
                Fields.required(Fields.date(signedOn), "signedOn"),
                Fields.some(Fields.codes(Category.class, categories), "categories"),
                Fields.required(Fields.date(validUntil), "validUntil"));
    }

    /** What an agreement can cover. */
    public List<Category> offered() {
        return SHARED;
    }

    public boolean isWith(UUID agency) {
        return agency.toString().equals(with);
    }

    public @Nullable String number() {
        return Fields.text(number);
    }

    public @Nullable String signedOn() {
        return Fields.text(signedOn);
    }

    public boolean covers(Category category) {
        return categories.contains(category.name());
    }

    public @Nullable String validUntil() {
        return Fields.text(validUntil);
    }
}

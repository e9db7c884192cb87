package org.punte.portal.consent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Looked;
import org.punte.portal.client.identity.Consent;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.identity.WithdrawConsent;
import org.punte.portal.client.transfer.OpenReferral;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** A changed mind: what would end is shown first, then asked. */
@Path("/consents/{id}/withdrawal")
@Authenticated
class WithdrawalResource {
    private final IdentityClient identity;
    private final Touched touched;
    private final Directory directory;

    WithdrawalResource(@RestClient IdentityClient identity, Touched touched, Directory directory) {
        this.identity = identity;
        this.touched = touched;
        this.directory = directory;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance effect(
                Consent consent,
                String agency,
                List<Consent> others,
                Looked<OpenReferral> touched,
                @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance effect(@RestPath UUID id) {
        return page(id, null);
    }

    @POST
    public Response withdraw(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String asked,
            @RestForm @Nullable String how,
            @RestForm @Nullable String alone,
            @RestForm @Nullable String free,
            @RestForm @Nullable String remark) {
        return Attempt.of(
                () -> {
                    var command = new WithdrawConsent(
                            Fields.required(Fields.text(asked), "asked"),
                            Fields.required(Fields.text(how), "how"),
                            Fields.required(Fields.yes(alone), "alone"),
                            Fields.yes(free),
                            Fields.text(remark));
                    identity.withdraw(id, key, command);
                    return Pages.goTo("/persons/" + identity.consent(id).person() + "/consents");
                },
                refusal -> page(id, refusal));
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        var consent = identity.consent(id);
        return Templates.effect(
                consent,
                directory.name(consent.receiver()),
                others(consent),
                touched.with(consent.person(), List.of(id)),
                refusal);
    }

    /** What else the same agency is told under, and goes on being told. */
    private List<Consent> others(Consent consent) {
        if (consent.receiver() == null) return List.of();
        return identity.consents(consent.person()).items().stream()
                .filter(other -> other.isShared() && consent.receiver().equals(other.receiver()))
                .filter(other -> !other.id().equals(consent.id()))
                .toList();
    }
}

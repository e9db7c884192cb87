package org.punte.portal.transfer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Problem;
import org.punte.portal.client.Refused;
import org.punte.portal.client.cases.CaseClient;
import org.punte.portal.client.identity.Consent;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.identity.Person;
import org.punte.portal.client.referral.Envelope;
import org.punte.portal.client.transfer.OpenReferral;
import org.punte.portal.client.transfer.TransferBody.Offer;
import org.punte.portal.client.transfer.TransferClient;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.KnownProblem;
import org.punte.portal.refusal.Refusal;

/** Offering a case: to whom and what becomes of each open item, the exact envelope for confirmation, and the sending. */
@Path("/casefiles/{file}/offer")
@Authenticated
class OfferCaseResource {
    private final CaseClient cases;
    private final IdentityClient identity;
    private final TransferClient transfers;
    private final Directory directory;

    OfferCaseResource(
            @RestClient CaseClient cases,
            @RestClient IdentityClient identity,
            @RestClient TransferClient transfers,
            Directory directory) {
        this.cases = cases;
        this.identity = identity;
        this.transfers = transfers;
        this.directory = directory;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(
                UUID file,
                UUID person,
                boolean child,
                List<Consent> consents,
                List<OpenReferral> open,
                Directory directory,
                OfferForm typed,
                @Nullable Refusal refusal);

        static native TemplateInstance preview(
                UUID file,
                Consent consent,
                List<OpenReferral> open,
                OfferForm typed,
                Envelope envelope,
                @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance form(@RestPath UUID file) {
        return page(file, new OfferForm(), null);
    }

    /** Nothing is offered yet. */
    @POST
    @Path("preview")
    public Response preview(@RestPath UUID file, @BeanParam OfferForm typed) {
        return Attempt.of(
                () -> {
                    Fields.required(typed.service(), "service");
                    if (!typed.decides(transfers.open(person(file)).items())) throw problem("transfer-undecided");
                    return Pages.answer(200, preview(file, typed, null));
                },
                refusal -> page(file, typed, refusal));
    }

    /** Back to the form, with everything that was typed. */
    @POST
    @Path("change")
    public Response change(@RestPath UUID file, @BeanParam OfferForm typed) {
        return Pages.answer(200, page(file, typed, null));
    }

    /** Nothing goes that was not seen: where the person's age was decided meanwhile, one looks again. */
    @POST
    public Response offer(@RestPath UUID file, @RestForm String key, @BeanParam OfferForm typed) {
        return Attempt.of(
                () -> {
                    var once = Attempt.keyOf(key, typed.typed());
                    var about = identity.person(person(file));
                    return typed.showed(about.ageBand())
                            ? Pages.goTo("/referrals/"
                                    + transfers
                                            .offer(once, command(file, typed, about))
                                            .id())
                            : Pages.answer(409, preview(file, typed, about, null));
                },
                refusal -> again(file, typed, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{step:preview|change}")
    public Response comeBack(@RestPath UUID file) {
        return Pages.goTo("/casefiles/" + file + "/offer");
    }

    private Offer command(UUID file, OfferForm typed, Person about) {
        var consent = chosen(about.id(), typed);
        return new Offer(
                about.id(),
                Objects.requireNonNull(consent.receiver()),
                consent.id(),
                Fields.required(typed.service(), "service"),
                typed.urgency(),
                typed.confirmed(about.ageBand()),
                file,
                typed.note(),
                typed.decisions());
    }

    private TemplateInstance page(UUID file, OfferForm typed, @Nullable Refusal refusal) {
        var person = person(file);
        return Templates.form(
                file,
                person,
                identity.person(person).treatedAsChild(),
                consents(person),
                transfers.open(person).items(),
                directory,
                typed,
                refusal);
    }

    private TemplateInstance preview(UUID file, OfferForm typed, @Nullable Refusal refusal) {
        return preview(file, typed, identity.person(person(file)), refusal);
    }

    private TemplateInstance preview(UUID file, OfferForm typed, Person about, @Nullable Refusal refusal) {
        return Templates.preview(
                file,
                chosen(about.id(), typed),
                transfers.open(about.id()).items(),
                typed,
                typed.full(about.ageBand()),
                refusal);
    }

    /** The look; or the form, where the consent is gone meanwhile or something became open that is decided there. */
    private TemplateInstance again(UUID file, OfferForm typed, Refusal refusal) {
        var toForm = refusal.what() == KnownProblem.TRANSFER_UNDECIDED
                || find(person(file), typed).isEmpty();
        return toForm ? page(file, typed, refusal) : preview(file, typed, refusal);
    }

    private Optional<Consent> find(UUID person, OfferForm typed) {
        return consents(person).stream()
                .filter(live -> live.id().toString().equals(typed.consent()))
                .findFirst();
    }

    private Consent chosen(UUID person, OfferForm typed) {
        return find(person, typed).orElseThrow(() -> problem("consent-missing"));
    }

    private static Refused problem(String slug) {
        return new Refused(409, Problem.of("/problems/" + slug, null));
    }

    /** Whom the file is about; only whoever is assigned to it is told. */
    private UUID person(UUID file) {
        var person = cases.caseFile(file).person();
        if (person == null) throw new NotFoundException();
        return person;
    }

    private List<Consent> consents(UUID person) {
        return identity.consents(person).items().stream()
                .filter(Consent::isShared)
                .toList();
    }
}

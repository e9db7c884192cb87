package org.punte.portal.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.matching.Hit;
import org.punte.portal.client.matching.MatchingClient;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Searching one's own persons. What was typed stays out of the address. */
@Path("/persons/search")
@Authenticated
class SearchResource {
    private final MatchingClient matching;

    SearchResource(@RestClient MatchingClient matching) {
        this.matching = matching;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance found(SearchForm form, List<Hit> hits, @Nullable Refusal refusal);
    }

    @POST
    public Response search(@BeanParam SearchForm form) {
        return Attempt.of(
                () -> Pages.answer(
                        200, Templates.found(form, matching.search(form.asked()).items(), null)),
                refusal -> Templates.found(form, List.of(), refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    public Response comeBack() {
        return Pages.goTo("/persons");
    }
}

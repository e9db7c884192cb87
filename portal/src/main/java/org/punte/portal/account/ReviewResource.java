package org.punte.portal.account;

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
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.staff.Review;
import org.punte.portal.client.staff.StaffClient;
import org.punte.portal.client.staff.StaffCommand;
import org.punte.portal.page.Fields;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Every 90 days: who still works here. */
@Path("/agency/review")
@Authenticated
class ReviewResource {
    private static final String STAYS = "stays:";
    private static final String LEFT = "left:";

    private final StaffClient staff;

    ReviewResource(@RestClient StaffClient staff) {
        this.staff = staff;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance review(Review review, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance review() {
        return Templates.review(staff.review(), null);
    }

    /** Each account sends one answer: it stays, or it left; those without an answer stay open. */
    @POST
    public Response confirm(@RestForm String key, @RestForm List<String> answers) {
        return Attempt.then(
                "/agency/review",
                () -> staff.confirm(key, new StaffCommand.Confirm(answered(answers, STAYS), answered(answers, LEFT))),
                refusal -> Templates.review(staff.review(), refusal));
    }

    private static List<UUID> answered(List<String> answers, String how) {
        return Fields.ids(answers.stream()
                .filter(answer -> answer.startsWith(how))
                .map(answer -> answer.substring(how.length()))
                .toList());
    }
}

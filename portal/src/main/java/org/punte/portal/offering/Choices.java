package org.punte.portal.offering;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.punte.portal.client.directory.CapacityQuestion;
import org.punte.portal.client.directory.Eligibility;
import org.punte.portal.client.directory.ListingStatus;
import org.punte.portal.client.directory.PlaceFor;
import org.punte.portal.client.membership.Weekday;

/** What the selections in these forms offer, for templates: {@code offers:states}. */
@TemplateExtension(namespace = "offers")
class Choices {
    private Choices() {}

    static List<ListingStatus> states() {
        return List.of(ListingStatus.values());
    }

    static List<Eligibility.Sex> sexes() {
        return List.of(Eligibility.Sex.FEMALE, Eligibility.Sex.MALE);
    }

    static List<Eligibility.Stage> stages() {
        return List.of(Eligibility.Stage.POTENTIAL, Eligibility.Stage.PRESUMED, Eligibility.Stage.IDENTIFIED);
    }

    static List<PlaceFor> places() {
        return List.of(PlaceFor.values());
    }

    static List<Weekday> weekdays() {
        return List.of(Weekday.values());
    }

    static List<CapacityQuestion.Answer> answers() {
        return List.of(CapacityQuestion.Answer.values());
    }
}

package org.punte.notifications.news;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.notifications.Boxes.own;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;

@QuarkusTest
class TaskConsumerTest {
    private final UUID shelter = agency();
    private final Account worker = caseworker(shelter);
    private final Account lead = supervisor(shelter);
    private final UUID task = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @Test
    void whoever_it_is_for_hears_of_it_and_not_of_whom_it_is_about() {
        consumption.hear(new EventExample("task.opened.v1", task)
                .with("agency", shelter)
                .without("role")
                .accounts(worker)
                .text());

        own(worker).body("items.kind", contains("TASK_OPENED")).body("items[0].about", equalTo(task.toString()));
        own(lead).body("items", empty());
    }

    @Test
    void a_task_of_supervisors_goes_to_all_of_them() {
        var second = supervisor(shelter);

        consumption.hear(
                new EventExample("task.opened.v1", task).with("agency", shelter).text());

        for (var told : List.of(lead, second)) own(told).body("items.kind", contains("TASK_OPENED"));
        own(worker).body("items", empty());
        own(supervisor(agency())).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIRM_VITAL_INTEREST", "DECIDE_OTHER_BASIS"})
    void who_invoked_a_basis_is_not_asked_to_judge_it(String kind) {
        var second = supervisor(shelter);

        consumption.hear(new EventExample("task.opened.v1", task)
                .with("agency", shelter)
                .with("kind", kind)
                .by(lead)
                .text());

        own(lead).body("items", empty());
        own(second).body("items.kind", contains("TASK_OPENED"));
    }

    @Test
    void who_gives_supervisors_something_else_to_do_is_one_of_them() {
        consumption.hear(new EventExample("task.opened.v1", task)
                .with("agency", shelter)
                .with("kind", "INFORM_PERSON")
                .by(lead)
                .text());

        own(lead).body("items.kind", contains("TASK_OPENED"));
    }
}

package org.punte.journeys;

import org.junit.jupiter.api.Test;

/** Every turn that a referral can take, with what the other side, a colleague and a stranger see of it. */
@Journey
class LifeJourneyTest {
    @Test
    void safety23_a_yes_to_a_call_is_an_offer_and_the_sender_chooses_one_or_nobody() {
        LifeStory.CALL.play();
    }

    @Test
    void safety24_places_are_asked_for_about_nobody() {
        LifeStory.PLACES.play();
    }

    @Test
    void safety21_a_promise_by_telephone_is_denied_or_confirmed_in_one_tap() {
        LifeStory.TELEPHONE.play();
    }

    @Test
    void safety9_two_coded_questions_are_answered_without_saying_who_it_is() {
        LifeStory.QUESTIONS.play();
    }

    @Test
    void safety16_another_agency_is_proposed_and_the_sender_goes_on_with_a_consent_of_its_own() {
        LifeStory.REDIRECTION.play();
    }

    @Test
    void safety22_a_service_is_waited_for_paused_and_given_back() {
        LifeStory.SERVICE.play();
    }

    @Test
    void what_is_taken_back_is_confirmed_and_mistakes_are_undone() {
        LifeStory.ENDING.play();
    }

    @Test
    void safety20_silence_is_told_to_whoever_can_end_it() {
        LifeStory.SILENCE.play();
    }

    @Test
    void safety20_where_a_system_is_silent_or_nobody_is_at_the_desk_somebody_hears_of_it() {
        LifeStory.GONE.play();
    }

    @Test
    void A7_the_second_agency_that_cannot_help_makes_it_a_task_for_the_supervisor() {
        LifeStory.SECOND_NO.play();
    }
}

package org.punte.portal.person;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.AgeBasis;
import org.punte.portal.client.identity.RegisterPerson;
import org.punte.portal.fact.PersonFact;
import org.punte.portal.fact.Told;
import org.punte.portal.fact.Typed;
import org.punte.portal.minor.Claim;
import org.punte.portal.page.Fields;

/** What the form for a new record asks besides facts. */
class NewPerson {
    /** As little as a name: the rest is told when the person wants to. */
    private static final List<PersonFact> ASKED = List.of(
            PersonFact.NICKNAME,
            PersonFact.GIVEN_NAME,
            PersonFact.FAMILY_NAME,
            PersonFact.BIRTH_DATE,
            PersonFact.PHONE,
            PersonFact.EMAIL,
            PersonFact.LANGUAGES,
            PersonFact.CITIZENSHIPS);

    @RestForm
    @Nullable
    String ageBasis;

    @RestForm
    @Nullable
    String adult;

    @RestForm
    @Nullable
    String practice;

    RegisterPerson command(Typed typed) {
        return new RegisterPerson(
                Fields.required(Fields.code(AgeBasis.class, ageBasis), "ageBasis"),
                Claim.of(adult),
                isPractice() ? true : null,
                Told.of(typed, ASKED).facts());
    }

    /** The facts that it asks for, for the template. */
    public List<PersonFact> asked() {
        return ASKED;
    }

    public boolean isPractice() {
        return practice != null;
    }

    public @Nullable String ageBasis() {
        return Fields.text(ageBasis);
    }

    /** What was answered; not sure, as long as nobody said. */
    public String adult() {
        return adult == null ? "unsure" : adult;
    }
}

package org.punte.portal.fact;

import static org.punte.portal.client.identity.Category.CHILD;
import static org.punte.portal.client.identity.Category.CONTACT;
import static org.punte.portal.client.identity.Category.HEALTH;
import static org.punte.portal.client.identity.Category.IDENTITY;
import static org.punte.portal.client.identity.Category.LANGUAGE;
import static org.punte.portal.client.identity.Category.LEGAL;
import static org.punte.portal.client.identity.Category.LOCATION;
import static org.punte.portal.client.identity.Category.NAME_IN_EXPLOITATION;
import static org.punte.portal.fact.PersonFact.Form.ANSWER;
import static org.punte.portal.fact.PersonFact.Form.CHOICE;
import static org.punte.portal.fact.PersonFact.Form.CHOICES;
import static org.punte.portal.fact.PersonFact.Form.COUNTRIES;
import static org.punte.portal.fact.PersonFact.Form.COUNTRY;
import static org.punte.portal.fact.PersonFact.Form.COUNTY;
import static org.punte.portal.fact.PersonFact.Form.DATE;
import static org.punte.portal.fact.PersonFact.Form.LONG;
import static org.punte.portal.fact.PersonFact.Form.NUMBER;
import static org.punte.portal.fact.PersonFact.Form.PAPERS;
import static org.punte.portal.fact.PersonFact.Form.PLACE;
import static org.punte.portal.fact.PersonFact.Form.SHOWN;
import static org.punte.portal.fact.PersonFact.Form.TEXT;
import static org.punte.portal.fact.PersonFact.Form.TEXTS;
import static org.punte.portal.fact.PersonFact.Form.TONGUES;
import static org.punte.portal.fact.PersonFact.Form.YES_NO;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.punte.portal.client.identity.Category;

/** The facts that pages know of a person: a line each, as it is asked for and shown. */
public enum PersonFact {
    SALUTATION(IDENTITY, TEXT),
    GIVEN_NAME(IDENTITY, TEXT),
    MIDDLE_NAME(IDENTITY, TEXT),
    SECOND_NAME(IDENTITY, TEXT),
    FAMILY_NAME(IDENTITY, TEXT),
    BIRTH_NAME(IDENTITY, TEXT),
    NICKNAME(IDENTITY, TEXT),
    ALIASES(IDENTITY, TEXTS),
    BIRTH_DATE(IDENTITY, DATE),
    SEX(IDENTITY, CHOICE, FactCode.FEMALE, FactCode.MALE, FactCode.UNSPECIFIED),
    GENDER(
            IDENTITY,
            CHOICE,
            FactCode.FEMININE,
            FactCode.MASCULINE,
            FactCode.TRANSGENDER_FEMININE,
            FactCode.TRANSGENDER_MASCULINE,
            FactCode.NON_CONFORMING,
            FactCode.NOT_SPECIFIED),
    CITIZENSHIPS(IDENTITY, COUNTRIES),
    COUNTRY_OF_BIRTH(IDENTITY, COUNTRY),
    BIRTHPLACE(IDENTITY, TEXT),
    NATIONAL_ID(IDENTITY, SHOWN),
    DOCUMENTS(IDENTITY, PAPERS),
    EDUCATION(
            IDENTITY,
            CHOICE,
            FactCode.EARLY_CHILDHOOD,
            FactCode.PRIMARY,
            FactCode.LOWER_SECONDARY,
            FactCode.UPPER_SECONDARY,
            FactCode.POST_SECONDARY_NON_TERTIARY,
            FactCode.SHORT_CYCLE_TERTIARY,
            FactCode.BACHELOR,
            FactCode.MASTER,
            FactCode.DOCTORAL),
    DECEASED(IDENTITY, YES_NO),
    PHONE(CONTACT, TEXT),
    EMAIL(CONTACT, TEXT),
    SAFE_CONTACT(CONTACT, SHOWN),
    LANGUAGES(LANGUAGE, TONGUES),
    INTERPRETER_NEEDED(LANGUAGE, ANSWER),
    INTERPRETER_PREFERENCE(LANGUAGE, CHOICE, FactCode.FEMALE, FactCode.MALE, FactCode.NO_PREFERENCE),
    COMMUNICATION_AID(LANGUAGE, TEXT),
    COUNTY_OF_RESIDENCE(LOCATION, COUNTY),
    RESIDENCE(LOCATION, CHOICE, FactCode.URBAN, FactCode.RURAL),
    COUNTY_OF_ORIGIN(LOCATION, COUNTY),
    ORIGIN(LOCATION, CHOICE, FactCode.URBAN, FactCode.RURAL),
    ADDRESS(LOCATION, PLACE),
    DISABILITIES(
            HEALTH,
            CHOICES,
            FactCode.SEEING,
            FactCode.HEARING,
            FactCode.WALKING,
            FactCode.REMEMBERING,
            FactCode.SELF_CARE,
            FactCode.COMMUNICATING),
    HEALTH_NEEDS(HEALTH, LONG),
    RESIDENCE_STATUS(
            LEGAL,
            CHOICE,
            FactCode.CITIZEN,
            FactCode.EU_CITIZEN,
            FactCode.THIRD_COUNTRY_REGULAR,
            FactCode.THIRD_COUNTRY_IRREGULAR,
            FactCode.ASYLUM_SEEKER,
            FactCode.REFUGEE,
            FactCode.COMPLEMENTARY_PROTECTION,
            FactCode.STATELESS),
    MIGRANT_CATEGORY(
            LEGAL,
            CHOICE,
            FactCode.FAMILY,
            FactCode.VISITOR,
            FactCode.LABOUR,
            FactCode.STUDENT,
            FactCode.IRREGULAR,
            FactCode.RETURNEE,
            FactCode.DEPORTEE,
            FactCode.INTERNALLY_DISPLACED,
            FactCode.SEPARATED_OR_UNACCOMPANIED_CHILD,
            FactCode.OTHER),
    MINOR_AT_EXPLOITATION(CHILD, ANSWER),
    MARITAL_STATUS(
            CHILD,
            CHOICE,
            FactCode.SINGLE,
            FactCode.MARRIED,
            FactCode.WIDOWED,
            FactCode.DIVORCED,
            FactCode.SEPARATED,
            FactCode.REGISTERED_PARTNERSHIP),
    CHILDREN(CHILD, NUMBER),
    DEPENDANTS(CHILD, ANSWER),
    FAMILY(CHILD, LONG),
    NAMES_IN_EXPLOITATION(NAME_IN_EXPLOITATION, TEXTS);

    private final Category category;
    private final Form form;
    private final List<FactCode> codes;

    PersonFact(Category category, Form form, FactCode... codes) {
        this.category = category;
        this.form = form;
        this.codes = form == ANSWER ? FactCode.ANSWERS : List.of(codes);
    }

    /** How a fact is asked for. */
    public enum Form {
        TEXT,
        /** Several lines. */
        LONG,
        /** Several, one a line. */
        TEXTS,
        NUMBER,
        DATE,
        YES_NO,
        CHOICE,
        CHOICES,
        ANSWER,
        COUNTY,
        COUNTRY,
        COUNTRIES,
        TONGUES,
        PAPERS,
        PLACE,
        /** Not asked for here. */
        SHOWN
    }

    static List<PersonFact> asked(Category category) {
        return Stream.of(values())
                .filter(fact -> fact.category == category && fact.form != SHOWN)
                .toList();
    }

    public Category category() {
        return category;
    }

    public Form form() {
        return form;
    }

    /** The answers that are offered. */
    public List<FactCode> codes() {
        return codes;
    }

    /** Its member, such as {@code familyName}. */
    public String member() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** Its id in a page, such as {@code family-name}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

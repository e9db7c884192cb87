package org.punte.portal.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The codes in which facts are told; the same word means the same wherever it stands. */
public enum FactCode {
    YES,
    NO,
    UNKNOWN,
    NOT_ASKED,
    DECLINED_TO_ANSWER,
    FEMALE,
    MALE,
    UNSPECIFIED,
    FEMININE,
    MASCULINE,
    TRANSGENDER_FEMININE,
    TRANSGENDER_MASCULINE,
    NON_CONFORMING,
    NOT_SPECIFIED,
    EARLY_CHILDHOOD,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    POST_SECONDARY_NON_TERTIARY,
    SHORT_CYCLE_TERTIARY,
    BACHELOR,
    MASTER,
    DOCTORAL,
    NO_PREFERENCE,
    URBAN,
    RURAL,
    SEEING,
    HEARING,
    WALKING,
    REMEMBERING,
    SELF_CARE,
    COMMUNICATING,
    CITIZEN,
    EU_CITIZEN,
    THIRD_COUNTRY_REGULAR,
    THIRD_COUNTRY_IRREGULAR,
    ASYLUM_SEEKER,
    REFUGEE,
    COMPLEMENTARY_PROTECTION,
    STATELESS,
    FAMILY,
    VISITOR,
    LABOUR,
    STUDENT,
    IRREGULAR,
    RETURNEE,
    DEPORTEE,
    INTERNALLY_DISPLACED,
    SEPARATED_OR_UNACCOMPANIED_CHILD,
    OTHER,
    SINGLE,
    MARRIED,
    WIDOWED,
    DIVORCED,
    SEPARATED,
    REGISTERED_PARTNERSHIP,
    IDENTITY_CARD,
    PASSPORT,
    BIRTH_CERTIFICATE,
    RESIDENCE_PERMIT,
    TRAVEL_DOCUMENT,
    EXACT,
    MONTH,
    YEAR,
    AGE_AT,
    RANGE;

    static final List<FactCode> ANSWERS = List.of(YES, NO, UNKNOWN, NOT_ASKED, DECLINED_TO_ANSWER);

    static final List<FactCode> DOCUMENTS =
            List.of(IDENTITY_CARD, PASSPORT, BIRTH_CERTIFICATE, RESIDENCE_PERMIT, TRAVEL_DOCUMENT, OTHER);

    static final List<FactCode> NO_COUNTRIES = List.of(STATELESS, UNKNOWN);

    static final List<FactCode> PRECISIONS = List.of(EXACT, MONTH, YEAR, AGE_AT, RANGE);

    /** Empty for a code that a newer service knows. */
    static Optional<FactCode> find(String code) {
        return Stream.of(values()).filter(known -> known.name().equals(code)).findFirst();
    }
}

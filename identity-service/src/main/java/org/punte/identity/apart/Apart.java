package org.punte.identity.apart;

/**
 * SQL conditions about who stepped aside. Whom and from what are columns, written with their table, or parameters of the query
 * around them.
 */
public final class Apart {
    private static final String FROM_PERSON = """
            exists (select from conflict_of_interest c
                      left join disclosure_grant g on g.referral = c.referral and g.receiver = c.agency
                     where c.agency = %s and c.account = %s and not c.lifted and %s in (c.person, g.receiver_person))""";

    private static final String FROM_REFERRAL = """
            exists (select from conflict_of_interest c
                     where c.agency = %s and c.account = %s and not c.lifted and c.referral = %s)""";

    private Apart() {}

    /** From a record of the agency: the sender's, which the declaration names, or the receiver's, which the grant does. */
    public static String fromPerson(String agency, String account, String person) {
        return FROM_PERSON.formatted(agency, account, person);
    }

    /** From a referral. */
    public static String fromReferral(String agency, String account, String referral) {
        return FROM_REFERRAL.formatted(agency, account, referral);
    }
}

package org.punte.referrals.need;

/** Whom a service takes, where it makes a difference. */
public enum ServedSex {
    FEMALE,
    MALE
}

/** Persons of the own agency, and the person behind an accepted referral. */
@NullMarked
package org.punte.portal.person;

import org.jspecify.annotations.NullMarked;

/** Grants: who may read which categories of a person because of an accepted referral. */
@NullMarked
package org.punte.identity.disclosure;

import org.jspecify.annotations.NullMarked;

/** Who must not deal with a referral, because somebody in it is close to them: to them the record of that person does not exist any more. */
@NullMarked
package org.punte.identity.conflict;

import org.jspecify.annotations.NullMarked;

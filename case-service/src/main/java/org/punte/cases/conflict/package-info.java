/** Who must not deal with a referral, because somebody in it is close to them: to them the file of that person does not exist any more. */
@NullMarked
package org.punte.cases.conflict;

import org.jspecify.annotations.NullMarked;

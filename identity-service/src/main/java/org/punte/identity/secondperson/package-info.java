/** Who may be the second person where one alone is not enough, also for agencies that are too small to have two. */
@NullMarked
package org.punte.identity.secondperson;

import org.jspecify.annotations.NullMarked;

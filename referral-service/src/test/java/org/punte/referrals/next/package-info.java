/** Who could be asked next, and who may know it. */
@NullMarked
package org.punte.referrals.next;

import org.jspecify.annotations.NullMarked;

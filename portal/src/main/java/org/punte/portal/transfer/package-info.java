/** Handing a case over: offering it, what was handed over, asking for one, and the receipt that stays. */
@NullMarked
package org.punte.portal.transfer;

import org.jspecify.annotations.NullMarked;

/** Messages of the desk and of the account. */
@NullMarked
package org.punte.portal.inbox;

import org.jspecify.annotations.NullMarked;

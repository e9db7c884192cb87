/** What waits for the one who signed in, and the list of a receiving desk. */
@NullMarked
package org.punte.portal.desk;

import org.jspecify.annotations.NullMarked;

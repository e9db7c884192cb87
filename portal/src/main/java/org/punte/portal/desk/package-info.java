/** What waits for the one who signed in, and the lists of what was received and sent. */
@NullMarked
package org.punte.portal.desk;

import org.jspecify.annotations.NullMarked;

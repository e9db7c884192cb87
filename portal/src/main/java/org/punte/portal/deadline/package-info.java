/** The table of deadlines, each with its source: everybody at work reads it, network administrators add versions. */
@NullMarked
package org.punte.portal.deadline;

import org.jspecify.annotations.NullMarked;

/** What is best for a child, as those who know it have weighed it. */
@NullMarked
package org.punte.identity.interest;

import org.jspecify.annotations.NullMarked;

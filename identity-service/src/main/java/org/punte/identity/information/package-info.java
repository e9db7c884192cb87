/** What a child was told instead of being asked, and what the child said to it. */
@NullMarked
package org.punte.identity.information;

import org.jspecify.annotations.NullMarked;

/** That something was done, said on the page to which it led. */
@NullMarked
package org.punte.portal.done;

import org.jspecify.annotations.NullMarked;

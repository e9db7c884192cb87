/** Whether a text says who a person is; nobody is shown anything. */
@NullMarked
package org.punte.identity.mention;

import org.jspecify.annotations.NullMarked;

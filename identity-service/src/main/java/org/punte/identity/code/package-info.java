/** Code lists as data: every code with what it is called and what other standards call it. */
@NullMarked
package org.punte.identity.code;

import org.jspecify.annotations.NullMarked;

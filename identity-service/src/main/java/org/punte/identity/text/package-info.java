/** One spelling for what people type. */
@NullMarked
package org.punte.identity.text;

import org.jspecify.annotations.NullMarked;

/** Systems of partner agencies that sign in by themselves. */
@NullMarked
package org.punte.identity.client;

import org.jspecify.annotations.NullMarked;

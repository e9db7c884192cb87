/** Contracts that are written in YAML, read strictly. */
@NullMarked
package org.punte.testing.yaml;

import org.jspecify.annotations.NullMarked;

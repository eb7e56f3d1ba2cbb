import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use as register } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';

register([AriaComponent, BarChart, CanvasRenderer, GridComponent, LabelLayout, LegendComponent, TooltipComponent]);

/** Only what the charts of this desk are made of; loaded when the first one is drawn. */
export { type EChartsType, init };
